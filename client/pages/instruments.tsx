import { READINGS } from '../../assets/locales/carrot.ts';
import { BASKETS, INSTRUMENT, INSTRUMENTS } from '../../shared/offer/instruments.ts';
import { words } from '../i18n/words.ts';
import { DefinitionList } from '../panels/carrot/definitionList.tsx';
import { PaperPage } from '../panels/frame/paperPage.tsx';
import { useTitle } from '../panels/frame/useTitle.ts';

/** Every instrument of the carrot, to be read, printed and handed out. */
export function Instruments() {
  const { app, carrot, basket, basketIs, instrument } = words();
  useTitle(app.titled(carrot.title));
  return (
    <PaperPage>
      <article class="instruments-page">
        <header>
          <h1>{carrot.title}</h1>
          <p class="tagline">{carrot.lead(INSTRUMENTS.length, BASKETS.length)}</p>
          {READINGS.map((id) => (
            <p key={id}>{carrot.reading[id]}</p>
          ))}
          <button type="button" class="button quiet" onClick={() => print()}>
            {carrot.print}
          </button>
        </header>
        {BASKETS.map((id) => (
          <section key={id} aria-labelledby={`basket-${id}`}>
            <h2 id={`basket-${id}`}>{basket[id].name}</h2>
            <p>{basketIs[id]}</p>
            {INSTRUMENTS.filter((one) => INSTRUMENT[one].basket === id).map((one) => (
              <section key={one} class="instrument-told" aria-labelledby={one}>
                <h3 id={one}>{instrument[one].name}</h3>
                <p class="hint">{instrument[one].speaks}</p>
                <DefinitionList instrument={one} />
              </section>
            ))}
          </section>
        ))}
      </article>
    </PaperPage>
  );
}
