/** The page's wiring: the language first, then the router. Each page comes with its own script. */
import './style/base.css';
import { type ComponentChild, render } from 'preact';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { preferredLanguage, speak, speakWhole } from './i18n/words.ts';
import { Home } from './pages/home/home.tsx';
import { NotFound } from './pages/notFound.tsx';
import { Unreachable } from './pages/unreachable.tsx';

/** A page that comes, with its words, when it is gone to, or says that it could not. */
const page = (load: () => Promise<() => ComponentChild>) =>
  lazy(async () => {
    try {
      const [loaded] = await Promise.all([load(), speakWhole()]);
      return loaded;
    } catch {
      return Unreachable;
    }
  });

const Match = page(() => import('./pages/match.tsx').then((module) => module.Match));
const Watch = page(() => import('./pages/watch.tsx').then((module) => module.Watch));
const Solo = page(() => import('./pages/solo.tsx').then((module) => module.Solo));
const Instruments = page(() => import('./pages/instruments.tsx').then((module) => module.Instruments));
const Tutorial = page(() => import('./pages/tutorial.tsx').then((module) => module.Tutorial));
const Replay = page(() => import('./pages/replay.tsx').then((module) => module.Replay));

function App() {
  return (
    <LocationProvider>
      <ErrorBoundary>
        <Router>
          <Route path="/" component={Home} />
          <Route path="/m/:code" component={Match} />
          <Route path="/watch/:code" component={Watch} />
          <Route path="/solo" component={Solo} />
          <Route path="/tutoriel" component={Tutorial} />
          <Route path="/replay/:matchId?" component={Replay} />
          <Route path="/instruments" component={Instruments} />
          <Route default component={NotFound} />
        </Router>
      </ErrorBoundary>
    </LocationProvider>
  );
}

await speak(preferredLanguage());
render(<App />, document.getElementById('page')!);
