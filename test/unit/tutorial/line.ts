/** A line to a real authority of the lesson's match, in this process: what the worker of the page is otherwise. */
import { signal } from '@preact/signals';
import type { Connection, LineState, Trouble } from '../../../client/net/connection.ts';
import { STORY } from '../../../client/state/tutorial/story.ts';
import type { MatchView, Reading } from '../../../shared/match/view.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { HOST, scenarioText, Table } from '../match/table.ts';

/** Sat down and begun, as the worker begins it. */
export async function openLine(): Promise<Connection> {
  const match = new Table({ yearsPerTurn: STORY.yearsPerTurn }, STORY.seed, JSON.parse(scenarioText(STORY.scenario)));
  await match.seat(HOST, STORY.seat);
  await match.do(HOST, { type: 'start' });
  const { authority } = match;
  const scenario = signal<Scenario | null>(authority.match.scenario);
  const view = signal<MatchView | null>(null);
  const reading = signal<Reading | null>(null);
  const show = () => {
    reading.value = authority.reading();
    view.value = authority.view(authority.viewer(HOST));
  };
  show();
  return {
    slot: 'tutorial',
    line: signal<LineState>('open'),
    trouble: signal<Trouble | null>(null),
    scenario,
    view,
    reading,
    async send(command) {
      const refusal = await match.do(HOST, command);
      show();
      return refusal;
    },
    annals: async (from, seat) => authority.annals(from, seat),
    why: async (turn, subject) => authority.why(turn, subject),
    log: () => Promise.reject(new Error('no log')),
    close() {},
  };
}
