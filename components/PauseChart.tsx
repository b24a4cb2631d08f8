import './pause-chart.css'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import { outcomeFill, outcomes } from './OutcomePattern'
import { shortDay, type Week } from './weeks'
import { wording } from './wording'

/** The pauses of some weeks as stacked bars. The same figures stand in a table beside it, so it is one image here. */
export default function PauseChart({ weeks }: { weeks: readonly Week[] }) {
  return (
    <div className="pause-chart" role="img" aria-label={wording.popup.counts.chart}>
      <BarChart
        responsive
        style={{ width: '100%', height: '100%' }}
        data={[...weeks]}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="28%"
        accessibilityLayer={false}
      >
        <XAxis dataKey="start" tickFormatter={shortDay} interval={0} tickLine={false} />
        <YAxis allowDecimals={false} width={28} tickCount={4} tickLine={false} axisLine={false} />
        {outcomes.map(outcome => (
          <Bar
            key={outcome}
            stackId="all"
            dataKey={(week: Week) => week.totals[outcome]}
            fill={outcomeFill(outcome)}
            stroke="var(--surface)"
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </div>
  )
}
