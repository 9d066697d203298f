/** Closes the year: gives its largest events their reason while the year's prices still stand. */
import { explainer } from '../explain.ts';
import type { ExplainedEvent, JournalEvent } from '../journal.ts';
import type { Mechanism } from '../mechanism.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

function apply(world: World, year: Year): void {
  const { today, events } = world.journal;
  const reasonFor = explainer(world, year);
  const explained = (event: JournalEvent): ExplainedEvent => {
    const arrives = event.move === 'opened' || (event.move === 'moved' && event.to! >= 0);
    const place = arrives ? event.to! : event.from!;
    const abroad = event.move === 'leftAbroad';
    return { ...event, ...reasonFor(event.activity, place, event.headquarters, abroad, arrives ? 1 : -1) };
  };
  for (const event of today) events.push(explained(event));
  today.length = 0;
}

export const chronicle: Mechanism = {
  name: 'chronicle',
  reads: [
    'skillPool',
    'information',
    'services',
    'accessibility',
    'telecom',
    'sites',
    'legacy',
    'technopole',
    'image',
    'drain',
    'stock',
    'activesAll',
    'wage',
    'rentRest',
    'taxRate',
    'exemption',
    'aid',
    'productivity',
    'districtOption',
    'newcomerProfit',
    'room',
  ],
  writes: ['journal'],
  apply,
};
