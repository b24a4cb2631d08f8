import { useEffect, useState } from 'react'
import { DeleteEverything } from '../../components/DeleteEverything'
import { FineWordings } from '../../components/FineWordings'
import { SensitivityChoice } from '../../components/SensitivityChoice'
import { Switch } from '../../components/Switch'
import { wording } from '../../components/wording'
import { sites } from '../../lib/sites'
import type { Settings } from '../../lib/storage/settings'
import { ask, deleteEverything } from './ask'
import { examples } from './examples'

const text = wording.settings

/** The settings page. What it shows is always what the background last said that it stored. */
export function Options() {
  const [settings, setSettings] = useState<Settings>()
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 }))

  useEffect(() => {
    ask({ type: 'settings/get' }).then(setSettings, () => say(text.notRead))
  }, [])

  const change = async (message: Parameters<typeof ask>[0], done: string = text.saved) => {
    try {
      setSettings(await ask(message))
      say(done)
    } catch {
      say(text.notSaved)
    }
  }

  const removeAll = async () => {
    try {
      await deleteEverything()
      await change({ type: 'settings/get' }, text.remove.done)
    } catch {
      say(text.notSaved)
    }
  }

  return (
    <main className="page">
      <header>
        <h1>{text.title}</h1>
      </header>
      <p role="status" className="said">
        {/* The same words again are news again: a new element has them read out. */}
        {said.words && <span key={said.turn}>{said.words}</span>}
      </p>
      {settings && (
        <>
          <section aria-labelledby="sensitivity">
            <h2 id="sensitivity">{text.sensitivity.title}</h2>
            <p className="soft">{text.sensitivity.about}</p>
            <SensitivityChoice
              value={settings.sensitivity}
              examples={examples}
              onChange={sensitivity => void change({ type: 'settings/sensitivity', sensitivity })}
            />
          </section>
          <section aria-labelledby="sites">
            <h2 id="sites">{text.sites.title}</h2>
            <p className="soft">{text.sites.about}</p>
            <ul className="sites">
              {sites.map(({ id, name }) => (
                <li key={id}>
                  <Switch
                    label={name}
                    on={!settings.sitesOff.includes(id)}
                    onChange={on => void change({ type: 'settings/site', site: id, on })}
                  />
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="fine">
            <h2 id="fine">{text.fine.title}</h2>
            <p className="soft">{text.fine.about}</p>
            <FineWordings
              wordings={settings.fine}
              onRemove={({ rule, phrase }) =>
                void change({ type: 'settings/not-fine', rule, phrase }, text.fine.removed)
              }
            />
          </section>
          <section aria-labelledby="stored">
            <h2 id="stored">{text.stored.title}</h2>
            <p>{text.stored.about}</p>
            <ul className="list">
              {text.stored.items.map(item => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>{text.stored.never}</p>
          </section>
          <section aria-labelledby="remove">
            <h2 id="remove">{text.remove.title}</h2>
            <p>{text.remove.about}</p>
            <DeleteEverything onDelete={() => void removeAll()} />
          </section>
        </>
      )}
    </main>
  )
}
