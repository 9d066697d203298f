import '../../style/home.css';
import '../../style/online.css';
import landscape from '../../../assets/art/landscape.webp';
import { frontWords } from '../../i18n/words.ts';
import { PaperPage } from '../../panels/frame/paperPage.tsx';
import { useTitle } from '../../panels/frame/useTitle.ts';
import { CreateForm } from './createForm.tsx';
import { JoinForm } from './joinForm.tsx';
import { Learn } from './learn.tsx';
import { MyMatches } from './myMatches.tsx';
import { OpenMatches } from './openMatches.tsx';
import { QuickForm } from './quickForm.tsx';
import { SoloForm } from './soloForm.tsx';
import { WayIn } from './wayIn.tsx';

export function Home() {
  const { app, home, online } = frontWords();
  useTitle(app.name);
  return (
    <PaperPage>
      <div class="hero">
        <div>
          <h1>{app.name}</h1>
          <p class="tagline">{app.tagline}</p>
          <p class="promise">{app.promise}</p>
        </div>
        <img src={landscape} alt={home.picture} width="1080" height="697" />
      </div>
      <MyMatches />
      <Learn />
      <h2 class="ways-title">{home.waysIn}</h2>
      <div class="meet">
        <WayIn title={home.join} hint={home.joinHint}>
          <JoinForm />
        </WayIn>
        <WayIn title={online.quick} hint={online.quickHint}>
          <QuickForm />
        </WayIn>
        <WayIn title={online.open} hint={online.openHint}>
          <OpenMatches />
        </WayIn>
      </div>
      <div class="ways">
        <WayIn title={home.create} hint={home.createHint}>
          <CreateForm />
        </WayIn>
        <WayIn title={home.solo} hint={home.soloHint}>
          <SoloForm />
        </WayIn>
        <WayIn title={home.replay} hint={home.replayHint}>
          <a class="button" href="/replay">
            {home.open}
          </a>
        </WayIn>
      </div>
      <p class="home-foot">
        <a href="/instruments">{home.instruments}</a>
      </p>
    </PaperPage>
  );
}
