import { useSignal } from '@preact/signals';
import { CHOICE_TERMS, MONEY_TERMS } from '../../../shared/economy/why/alternative.ts';
import type { ChoiceTerm } from '../../../shared/economy/why/index.ts';
import type { ToldAct, ToldAlternative, ToldChoice } from '../../../shared/match/why.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import { termTable } from '../../state/past/terms.ts';
import { placeName } from '../sheets/sheetName.ts';
import { GapTable } from './gapTable.tsx';

const DIGITS = 1;

function termName(name: ChoiceTerm): string {
  const { term, choice } = words();
  return name in term ? term[name as keyof typeof term] : choice.more[name as keyof typeof choice.more];
}

/** « Lens », « rester à Lens » is told by its place too, « l’étranger ». */
function optionName(scenario: Scenario, { option, territory }: ToldAlternative): string {
  const { choice } = words();
  if (option === 'place') return placeName(scenario, territory);
  return option === 'stay' ? `${placeName(scenario, territory)} (${choice.option.stay})` : choice.option[option];
}

/** The odds of what was weighed, the one taken first. */
function Chances({ scenario, choice }: { scenario: Scenario; choice: ToldChoice }) {
  const { choice: text } = words();
  return (
    <>
      <h4>{text.chances}</h4>
      <ul class="chances">
        {choice.alternatives.map((one, i) => (
          <li key={optionName(scenario, one)} class={i === choice.winner ? 'taken' : ''}>
            {optionName(scenario, one)} <small>{one.bar ? text.bar[one.bar] : text.odds(one.odds)}</small>
            <span class="share-bar" aria-hidden="true">
              <span style={{ width: `${100 * one.odds}%` }} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the one taken is first held against: where it stood, or else the likeliest of the other places. */
function firstRival({ alternatives }: ToldChoice, rivals: readonly number[], from: number | null): number | null {
  const home = rivals.find((i) => alternatives[i]!.option !== 'close' && alternatives[i]!.territory === from);
  return home ?? rivals.find((i) => alternatives[i]!.option === 'place') ?? rivals[0] ?? null;
}

interface AgainstProps {
  readonly scenario: Scenario;
  readonly choice: ToldChoice;
  /** Where it stood. */
  readonly from: number | null;
}

/** The place taken against another, which a person may change: the terms, in kF. */
function Against({ scenario, choice, from }: AgainstProps) {
  const { choice: text } = words();
  const { alternatives, dispersion } = choice;
  const taken = choice.winner ?? 0;
  const rivals = alternatives.map((_, i) => i).filter((i) => i !== taken && alternatives[i]!.bar === null);
  const rival = useSignal(firstRival(choice, rivals, from));
  if (rival.value === null) return null;
  const [one, other] = [alternatives[taken]!, alternatives[rival.value]!];
  return (
    <>
      <label class="place-choice">
        {text.against}
        <select
          value={rival.value}
          onChange={({ currentTarget }) => {
            rival.value = Number(currentTarget.value);
          }}
        >
          {rivals.map((i) => (
            <option key={i} value={i}>
              {optionName(scenario, alternatives[i]!)}
            </option>
          ))}
        </select>
      </label>
      <GapTable
        table={termTable(CHOICE_TERMS, one.terms, other.terms, dispersion, DIGITS)}
        caption={text.termsIs}
        names={[optionName(scenario, one), optionName(scenario, other)]}
        termName={termName}
        digits={DIGITS}
        unit={text.unit}
      />
    </>
  );
}

/** What a place is worth to one that did not ask itself the question. */
function Worth({ place }: { place: NonNullable<ToldAct['place']> }) {
  const { choice } = words();
  const parts = { base: place.base, ...place.terms, needs: 0, bid: 0 };
  const none = Object.fromEntries(MONEY_TERMS.map((term) => [term, 0])) as typeof parts;
  const { rows, one } = termTable(MONEY_TERMS, parts, none, 1, DIGITS);
  return (
    <table class="figures gaps">
      <caption>{choice.worthIs}</caption>
      <thead>
        <tr>
          <th scope="col">{choice.name}</th>
          <th scope="col">{choice.worth}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.term}>
            <th scope="row">{row.term === 'rest' ? choice.rest : termName(row.term)}</th>
            <td>{write().decimal(row.one, DIGITS)}</td>
          </tr>
        ))}
        <tr class="sum">
          <th scope="row">{choice.sum}</th>
          <td>{write().decimal(one, DIGITS)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** What an establishment did in a year, and what it weighed to do it. */
export function ActView({ scenario, act }: { scenario: Scenario; act: ToldAct }) {
  const { choice: text } = words();
  const { deed, cause, from, to, jobs, choice, place } = act;
  const here = placeName(scenario, to ?? from);
  return (
    <div class="act">
      <p>
        {text.deed[deed](placeName(scenario, from), here, jobs)} {cause && text.cause[cause]}
      </p>
      {choice?.losing && <p class="why">{text.losing}</p>}
      {choice?.evicted && <p class="why">{text.evicted}</p>}
      {choice && <Chances scenario={scenario} choice={choice} />}
      {choice && <Against scenario={scenario} choice={choice} from={from} />}
      {/* What stopped for reasons of its own did not look at its place. */}
      {!choice && !cause && place && <Worth place={place} />}
    </div>
  );
}
