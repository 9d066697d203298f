/** Lists of towns that people type, read into values by intercommunality. */
import type { Group } from './sources.ts';

/** Towns with one value: `Lens 62, Denain 59` names communes by today's name and département. */
export interface Row {
  readonly value: number;
  readonly towns: string;
}

/** The value of each group (by its code) that holds a town of the rows; `better` of two. Throws for an unknown town. */
export function byGroup(
  rows: readonly Row[],
  groups: readonly Group[],
  better: (a: number, b: number) => number,
): ReadonlyMap<string, number> {
  const holder = new Map<string, string>();
  for (const { code, membres } of groups) {
    for (const member of membres) holder.set(`${member.nom} ${member.code.slice(0, 2)}`, code);
  }
  const values = new Map<string, number>();
  for (const { value, towns } of rows) {
    for (const town of towns.split(', ')) {
      const group = holder.get(town);
      if (group === undefined) throw new Error(`${town} is no commune of an intercommunality.`);
      values.set(group, better(value, values.get(group) ?? value));
    }
  }
  return values;
}
