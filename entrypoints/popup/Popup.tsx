import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { Here, type HereState } from '../../components/Here'
import { Originals } from '../../components/Originals'
import { PauseCounts } from '../../components/PauseCounts'
import { type Week, weeksUpTo } from '../../components/weeks'
import { wording } from '../../components/wording'
import { countsItem, parseCounts } from '../../lib/storage/counts'
import { isEnough } from '../../lib/storage/settings'
import { ask, pausesToday } from '../options/ask'
import { activeTab, hereIn, originalsIn } from './here'

/** The popup: how it stands in this tab, and what the pauses led to. */
export function Popup() {
  const [here, setHere] = useState<HereState>({ kind: 'loading' })
  const [originals, setOriginals] = useState<readonly string[]>([])
  const [enough, setEnough] = useState(false)
  const [weeks, setWeeks] = useState<Week[] | 'unreadable'>()
  const [said, setSaid] = useState('')

  useEffect(() => {
    const tab = activeTab()
    void Promise.all([tab.then(hereIn), tab.then(originalsIn)]).then(
      ([state, texts]) => {
        setHere(state)
        setOriginals(texts)
      },
      () => setHere({ kind: 'unknown' }),
    )
    void Promise.all([ask({ type: 'settings/get' }), pausesToday()]).then(
      ([settings, today]) => setEnough(isEnough(settings, today)),
      () => setEnough(false),
    )
    void countsItem.getValue().then(
      raw => setWeeks(weeksUpTo(new Date(), parseCounts(raw))),
      () => setWeeks('unreadable'),
    )
  }, [])

  const onSwitch = async (site: string, on: boolean) => {
    try {
      const { sitesOff } = await ask({ type: 'settings/site', site, on })
      setHere(now => ('site' in now ? { ...now, kind: sitesOff.includes(site) ? 'off' : 'on' } : now))
      setSaid('')
    } catch {
      setSaid(wording.settings.notSaved)
    }
  }

  const onReload = async () => {
    const tab = await activeTab()
    if (tab?.id !== undefined) await browser.tabs.reload(tab.id)
    window.close()
  }

  return (
    <main className="popup">
      <header>
        <img src="/icon.svg" alt="" width="28" height="28" />
        <h1>{wording.name}</h1>
      </header>
      <section className="stack">
        <Here state={here} onSwitch={(site, on) => void onSwitch(site, on)} onReload={() => void onReload()} />
        {enough && here.kind === 'on' && <p>{wording.settings.reached}</p>}
        <p role="status">{said}</p>
      </section>
      {originals.length > 0 && (
        <section className="stack" aria-labelledby="originals">
          <h2 id="originals">{wording.popup.originals.title}</h2>
          <p className="soft">{wording.popup.originals.about}</p>
          <Originals texts={originals} />
        </section>
      )}
      <section className="stack" aria-labelledby="counts">
        <h2 id="counts">{wording.popup.counts.title}</h2>
        {weeks === 'unreadable' ? (
          <p className="soft">{wording.popup.counts.notRead}</p>
        ) : (
          weeks && <PauseCounts weeks={weeks} />
        )}
      </section>
      <footer className="row">
        <button type="button" className="button" onClick={() => void browser.runtime.openOptionsPage()}>
          {wording.popup.settings}
        </button>
        <a className="button" href="/welcome.html" target="_blank" rel="noreferrer">
          {wording.popup.practice}
        </a>
      </footer>
    </main>
  )
}
