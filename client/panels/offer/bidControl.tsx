import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { mostBid, yearlyCost } from '../../../shared/economy/headlines/bid.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { checkBid } from '../../../shared/match/rules/offer.ts';
import { bidFor } from '../../../shared/match/team/control.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { SliderRow } from '../frame/sliderRow.tsx';
import { MovedBy } from '../team/movedBy.tsx';
import { ForecastFoot } from './forecastFoot.tsx';
import { handOn } from './handOn.ts';

interface Props {
  readonly table: Table;
  readonly project: Headline;
  /** MF a year. */
  readonly freeBudget: number;
  /** kF a job and year. */
  readonly bid: number;
}

/** The own bid for a project: the slider, what it would cost, and how far it may go. */
export function BidControl({ table, project, freeBudget, bid }: Props) {
  const { projects, headline } = words();
  const { id, jobs, type } = project;
  const control = bidFor(id);
  const view = table.view.value!;
  const most = Math.floor(mostBid(freeBudget, jobs));
  const refused = checkBid(view, view.you.seat, { project: id, value: Math.min(1, most) }) !== null;
  const written = projects.value(bid);
  const cap = most === 0 ? projects.broke : most < HEADLINES.most ? projects.cap(most) : projects.capFull(most);
  return (
    <div class="bid" {...handOn(table.foreseen, control)}>
      <p class="instrument-head">
        <label for={`bid-${id}`} aria-label={projects.bidFor(headline[type].a)}>
          {projects.bid}
        </label>
        <output for={`bid-${id}`}>{written}</output>
      </p>
      <SliderRow
        id={`bid-${id}`}
        name={projects.bidFor(headline[type].a)}
        min={0}
        max={HEADLINES.most}
        step={1}
        value={bid}
        most={most}
        written={written}
        describedBy={`bid-is-${id}`}
        disabled={refused || most === 0}
        onHold={(value) => table.bids.hold(id, value)}
        onCommit={(value) => table.bids.commit(id, value)}
      />
      <ForecastFoot foreseen={table.foreseen} control={control}>
        <p class="hint" id={`bid-is-${id}`}>
          {bid > 0 && <span class="standing-value">{projects.cost(yearlyCost(bid, jobs), HEADLINES.years)} </span>}
          {cap}
        </p>
      </ForecastFoot>
      <MovedBy table={table} control={control} />
    </div>
  );
}
