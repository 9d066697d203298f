import { words, write } from '../../i18n/words.ts';
import type { TermTable } from '../../state/past/terms.ts';

interface Props<T extends string> {
  readonly table: TermTable<T>;
  readonly caption: string;
  /** The two places, in words. */
  readonly names: readonly [one: string, other: string];
  readonly termName: (term: T) => string;
  readonly digits: number;
  /** What the figures are in. */
  readonly unit: string;
}

/** A signed figure, with its true minus. */
const signed = (value: number, digits: number) => `${value > 0 ? '+' : ''}${write().decimal(value, digits)}`;

/** Terms of two places and what they differ by, with a bar to the side of the place that the term speaks for. */
export function GapTable<T extends string>({ table, caption, names, termName, digits, unit }: Props<T>) {
  const { choice } = words();
  const most = Math.max(...table.rows.map(({ gap }) => Math.abs(gap)), 0);
  const text = (value: number) => write().decimal(value, digits);
  return (
    <div class="scroll">
      <table class="figures gaps">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{choice.name}</th>
            <th scope="col">{names[0]}</th>
            <th scope="col">{names[1]}</th>
            <th scope="col">
              {choice.gap} ({unit})
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ term, one, other, gap }) => (
            <tr key={term}>
              <th scope="row">
                {term === 'rest' ? choice.rest : termName(term)}
                <span class={`gap-bar ${gap < 0 ? 'against' : 'for'}`} aria-hidden="true">
                  <span style={{ width: `${most > 0 ? (50 * Math.abs(gap)) / most : 0}%` }} />
                </span>
              </th>
              <td>{text(one)}</td>
              <td>{text(other)}</td>
              <td>{signed(gap, digits)}</td>
            </tr>
          ))}
          <tr class="sum">
            <th scope="row">{choice.sum}</th>
            <td>{text(table.one)}</td>
            <td>{text(table.other)}</td>
            <td>{signed(table.gap, digits)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
