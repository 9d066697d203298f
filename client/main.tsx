/** The page's wiring: the language first, then the router. Each page comes with its own script. */
import './style/base.css';
import { render } from 'preact';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { preferredLanguage, speak } from './i18n/words.ts';
import { Home } from './pages/home/home.tsx';
import { NotFound } from './pages/notFound.tsx';

const Match = lazy(() => import('./pages/match.tsx').then((page) => page.Match));
const Watch = lazy(() => import('./pages/watch.tsx').then((page) => page.Watch));
const Solo = lazy(() => import('./pages/solo.tsx').then((page) => page.Solo));
const Replay = lazy(() => import('./pages/replay.tsx').then((page) => page.Replay));

function App() {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/m/:code" component={Match} />
          <Route path="/watch/:code" component={Watch} />
          <Route path="/solo" component={Solo} />
          <Route path="/replay/:matchId?" component={Replay} />
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </LocationProvider>
  );
}

await speak(preferredLanguage());
render(<App />, document.getElementById('page')!);
