import { words, write } from '../../i18n/words.ts';
import { chartsOf } from '../../state/indicators.ts';
import type { Table } from '../../state/table.ts';
import { CountryEstimate } from '../score/countryEstimate.tsx';
import { IndicatorCard } from './indicatorCard.tsx';

/** The five indicators of the dual landscape, as small multiples. */
export function IndicatorsPanel({ table }: { table: Table }) {
  const { indicators } = words();
  const reading = table.reading.value;
  if (!reading) return null;
  const seat = table.seat.value;
  const quotient = seat === null ? undefined : reading.latest.indicators.locationQuotient.executive[seat];
  return (
    <div class="indicators">
      <header class="panel-head">
        <h2>{indicators.title}</h2>
        {reading.history.length < 2 && <p class="hint">{indicators.none}</p>}
      </header>
      <CountryEstimate table={table} />
      {chartsOf(reading.history).map((data) => (
        <IndicatorCard key={data.chart} data={data}>
          {data.chart === 'gap' && quotient !== undefined && (
            <p class="hint">{indicators.here(write().decimal(quotient, 2))}</p>
          )}
        </IndicatorCard>
      ))}
    </div>
  );
}
