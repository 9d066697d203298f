import { useSignal } from '@preact/signals';
import { countryNews, seatNews } from '../../../shared/match/news.ts';
import { words } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { chartsOf } from '../../state/indicators.ts';
import type { Outcome } from '../../state/outcome.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import type { IconName } from '../frame/icon.tsx';
import { Tabs } from '../frame/tabs.tsx';
import { IndicatorCard } from '../indicators/indicatorCard.tsx';
import { NewsBody } from '../news/newsBody.tsx';
import { ResultsBody } from '../results/resultsBody.tsx';
import { TerritoriesTable } from '../territories/territoriesTable.tsx';
import { OffersOfTurn } from './offersOfTurn.tsx';
import { PactsOfTurn } from './pactsOfTurn.tsx';
import { ProjectsOfTurn } from './projectsOfTurn.tsx';
import { WagersOfTurn } from './wagersOfTurn.tsx';

const TABS = ['news', 'offers', 'indicators', 'territories', 'results'] as const;
type ReplayTab = (typeof TABS)[number];
const ICON: Readonly<Record<ReplayTab, IconName>> = {
  news: 'news',
  offers: 'adjustments',
  indicators: 'chart',
  territories: 'list',
  results: 'trophy',
};

interface Props {
  readonly projector: Projector;
  readonly outcome: Outcome;
  readonly sheets: Sheets;
}

/** A match that was broken off has no result. */
const tabsOf = ({ film }: Projector): readonly ReplayTab[] =>
  TABS.filter((id) => id !== 'results' || film.verdict.years === film.scenario.years);

/** What there is to read about the turn on the screen; news of one territory once it is selected; and how it ended. */
export function ReplaySide({ projector, outcome, sheets }: Props) {
  const { table, replay, news, results } = words();
  const tab = useSignal<ReplayTab>('news');
  const { selected } = sheets;
  const { film, report, previous, history, summaries } = projector;
  const { scenario } = film;
  const label = {
    news: table.news,
    offers: table.offer,
    indicators: table.indicators,
    territories: table.territories,
    results: table.results,
  };
  const told = projector.told.value;
  const seat = selected.value;
  const lines =
    seat === null
      ? countryNews(previous.value, report.value, told)
      : seatNews(previous.value, report.value, seat, told);
  return (
    <section class="side">
      <Tabs
        class="main-tabs"
        label={table.panels}
        controls="panel"
        current={tab.value}
        tabs={tabsOf(projector).map((id) => ({ id, label: label[id], icon: ICON[id] }))}
        onPick={(id) => {
          tab.value = id;
        }}
      />
      <div id="panel" class="panel-body" role="tabpanel" aria-label={label[tab.value]}>
        {tab.value === 'news' && (
          <>
            <h2>
              {report.value.turn === 0 ? news.start.title : news.title}{' '}
              {selected.value !== null && <small>{scenario.territories[selected.value]!.name}</small>}
            </h2>
            <NewsBody report={report.value} lines={lines} scenario={scenario} own={selected.value} sheets={sheets} />
          </>
        )}
        {tab.value === 'offers' && (
          <>
            <h2>{replay.offers}</h2>
            <ProjectsOfTurn projector={projector} />
            <PactsOfTurn projector={projector} />
            <WagersOfTurn projector={projector} />
            <OffersOfTurn projector={projector} selected={selected} />
          </>
        )}
        {tab.value === 'indicators' &&
          chartsOf(history.value).map((data) => <IndicatorCard key={data.chart} data={data} />)}
        {tab.value === 'territories' && (
          <TerritoriesTable scenario={scenario} report={report.value} own={null} selected={selected} />
        )}
        {tab.value === 'results' && (
          <div class="results">
            <h2>{results.title}</h2>
            <ResultsBody outcome={outcome} history={summaries} scenario={scenario} own={selected.value} />
          </div>
        )}
      </div>
    </section>
  );
}
