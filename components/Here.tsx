import { Switch } from './Switch'
import { wording } from './wording'

/** How it stands in the tab that the person looks at. */
export type HereState =
  | { kind: 'loading' | 'unknown' }
  /** `stale`: the tab was open before us, and nothing of ours is in it. */
  | { kind: 'on' | 'off' | 'stale'; site: { id: string; name: string } }

interface HereProps {
  state: HereState
  onSwitch: (site: string, on: boolean) => void
  onReload: () => void
}

/** On or off here, and why; a switch for this site, or a way to get started in it. */
export function Here({ state, onSwitch, onReload }: HereProps) {
  const { here } = wording.popup
  switch (state.kind) {
    case 'loading':
      return <p className="soft">{here.loading}</p>
    case 'unknown':
      return <Line title={here.unknown} why={here.unknownWhy} />
    case 'stale':
      return (
        <>
          <Line title={here.stale(state.site.name)} why={here.staleWhy} />
          <button type="button" className="button primary" onClick={onReload}>
            {here.reload}
          </button>
        </>
      )
    default: {
      const on = state.kind === 'on'
      return (
        <>
          <Line title={on ? here.on(state.site.name) : here.off(state.site.name)} why={on ? here.onWhy : here.offWhy} />
          <Switch label={here.toggle(state.site.name)} on={on} onChange={value => onSwitch(state.site.id, value)} />
        </>
      )
    }
  }
}

function Line({ title, why }: { title: string; why: string }) {
  return (
    <div role="status">
      <h2>{title}</h2>
      <p className="soft">{why}</p>
    </div>
  )
}
