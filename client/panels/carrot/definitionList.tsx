import '../../style/carrot.css';
import { LINES, sentences } from '../../../assets/locales/carrot.ts';
import { DEFINITION } from '../../../shared/economy/carrot/definition.ts';
import type { Instrument } from '../../../shared/offer/instruments.ts';
import { words } from '../../i18n/words.ts';
import { Audience } from './audience.tsx';

/** What an instrument costs, how long it takes, whom it speaks to, who pays elsewhere, where it stops. */
export function DefinitionList({ instrument }: { instrument: Instrument }) {
  const { carrot } = words();
  const told = sentences(carrot, instrument, DEFINITION[instrument]);
  return (
    <dl class="definition">
      {LINES.map((line) => (
        <div key={line}>
          <dt>{carrot.head[line]}</dt>
          <dd>{line === 'speaks' ? <Audience instrument={instrument} /> : told[line]}</dd>
        </div>
      ))}
    </dl>
  );
}
