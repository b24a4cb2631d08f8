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
      <h3 className="soft">{thisWeek.all === 0 ? counts.none : counts.week}</h3>
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
        <table className="outcome-table">
          <caption className="hidden">{counts.chart}</caption>
          <thead>
            <tr>
              <th scope="col">{counts.from}</th>
              {weeks.map(week => (
                <th key={week.start} scope="col">
                  {shortDay(week.start)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.map(outcome => (
              <tr key={outcome}>
                <th scope="row">{wording.outcomes[outcome]}</th>
                {weeks.map(week => (
                  <td key={week.start}>{week.totals[outcome]}</td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{counts.all}</th>
              {weeks.map(week => (
                <td key={week.start}>{week.all}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </details>
    </div>
  )
}
