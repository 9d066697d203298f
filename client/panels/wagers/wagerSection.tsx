import { DIRECTIONS, mayWager, steadyOver, WAGERED, type Wagered } from '../../../shared/match/wager.ts';
import { words, write } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { DirectionMark } from './directionMark.tsx';

/** What counts as steady over so many years, in figures: of the value, or in points. */
function steadyText(on: Wagered, years: number): string {
  const { wager } = words();
  const { width, relative } = steadyOver(on, years);
  // A gap is kept in points, shares of one are not.
  const points = on === 'gap' ? width : width * 100;
  return wager.steady(relative ? write().percent(width, 1) : wager.points(points));
}

/** One indicator: up, steady or down; the same again takes it back. */
function WagerRow({ table, on, years }: { table: Table; on: Wagered; years: number }) {
  const { wager } = words();
  const said = table.wagers.values.value;
  return (
    <fieldset class="wager" aria-labelledby={`wager-${on}`}>
      <p id={`wager-${on}`}>
        {wager.on[on]} <small>{steadyText(on, years)}</small>
      </p>
      <div class="segments">
        {DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            class="segment"
            aria-pressed={said[on] === direction}
            disabled={!mayWager(said, on)}
            onClick={() => table.wagers.say(on, said[on] === direction ? null : direction)}
          >
            <DirectionMark direction={direction} />
          </button>
        ))}
      </div>
    </fieldset>
  );
}

/** Before the close one may say how things will go: a line, and behind it what may be wagered on. */
export function WagerSection({ table }: { table: Table }) {
  const { wager } = words();
  const said = table.wagers.values.value;
  const { rules, year } = table.view.value!;
  const { startYear, years } = table.scenario.value!;
  const span = Math.min(rules.yearsPerTurn, startYear + years - year);
  const made = WAGERED.filter((on) => said[on] !== undefined);
  return (
    <details class="wagers">
      <summary>
        <h3>{wager.title}</h3>{' '}
        <small>
          {made.length === 0 && wager.none}
          {made.map((on) => (
            <span key={on} class="made">
              {wager.on[on]} <DirectionMark direction={said[on]!} />
            </span>
          ))}
        </small>
      </summary>
      <p class="hint">{wager.how}</p>
      {WAGERED.map((on) => (
        <WagerRow key={on} table={table} on={on} years={span} />
      ))}
    </details>
  );
}
