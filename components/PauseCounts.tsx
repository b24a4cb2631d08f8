import './pause-counts.css'
import { lazy, Suspense } from 'react'
import { OutcomePatterns, outcomes, OutcomeSwatch } from './OutcomePattern'
import { shortDay, type Week } from './weeks'
import { wording } from './wording'

/** The chart library is large, and the figures need not wait for it. */
const PauseChart = lazy(() => import('./PauseChart'))

/** What the pauses of the last weeks led to: this week in figures, all of them in a chart and a table. */
export function PauseCounts({ weeks }: { weeks: readonly Week[] }) {
  const { counts } = wording.popup
  const thisWeek = weeks.at(-1)
  if (!thisWeek || weeks.every(week => week.all === 0)) return <p className="soft">{counts.empty}</p>
  return (
    <div className="stack">
      <OutcomePatterns />
      <h3>{counts.week}</h3>
      {thisWeek.all === 0 && <p className="soft">{counts.none}</p>}
      <ul className="outcome-list">
        {outcomes.map(outcome => (
          <li key={outcome}>
            <OutcomeSwatch outcome={outcome} />
            <span>{wording.outcomes[outcome]}</span>
            <b>{thisWeek.totals[outcome]}</b>
          </li>
        ))}
      </ul>
      <Suspense fallback={<div className="pause-chart" />}>
        <PauseChart weeks={weeks} />
      </Suspense>
      <details>
        <summary>{counts.table}</summary>
        <div className="outcome-table" role="region" aria-label={counts.chart} tabIndex={0}>
          <table>
            <caption className="hidden">{counts.chart}</caption>
            <thead>
              <tr>
                <th scope="col">{counts.from}</th>
                {outcomes.map(outcome => (
                  <th key={outcome} scope="col">
                    {wording.outcomes[outcome]}
                  </th>
                ))}
                <th scope="col">{counts.all}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.toReversed().map(week => (
                <tr key={week.start}>
                  <th scope="row">{shortDay(week.start)}</th>
                  {outcomes.map(outcome => (
                    <td key={outcome}>{week.totals[outcome]}</td>
                  ))}
                  <td>{week.all}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
}
