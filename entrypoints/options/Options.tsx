import { useEffect, useState } from 'react'
import { AskAgain } from '../../components/AskAgain'
import { CeilingChoice } from '../../components/CeilingChoice'
import { DeleteEverything } from '../../components/DeleteEverything'
import { SensitivityChoice } from '../../components/SensitivityChoice'
import { Switch } from '../../components/Switch'
import { wording } from '../../components/wording'
import { sites } from '../../lib/sites'
import { isEnough, quietRules, type Settings } from '../../lib/storage/settings'
import { ask, deleteEverything, pausesToday } from './ask'
import { examples } from './examples'
import { titleOf } from './titles'

const text = wording.settings

/** The settings page. What it shows is always what the background last said that it stored. */
export function Options() {
  const [settings, setSettings] = useState<Settings>()
  const [today, setToday] = useState(0)
  const [said, setSaid] = useState({ words: '', turn: 0 })
  const say = (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 }))

  useEffect(() => {
    ask({ type: 'settings/get' }).then(setSettings, () => say(text.notRead))
    pausesToday().then(setToday, () => setToday(0))
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
          <section aria-labelledby="ceiling">
            <h2 id="ceiling">{text.ceiling.title}</h2>
            <p className="soft">{text.ceiling.about}</p>
            <CeilingChoice
              value={settings.ceiling}
              onChange={ceiling => void change({ type: 'settings/ceiling', ceiling })}
            />
            {isEnough(settings, today) && <p>{text.reached}</p>}
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
            <AskAgain
              spared={settings.fine.map(({ rule, phrase, because }) => ({
                id: `${rule} ${phrase}`,
                words: phrase,
                note: because && wording.because[because],
                rule,
              }))}
              none={text.fine.none}
              onAskAgain={({ rule, words }) =>
                void change({ type: 'settings/not-fine', rule, phrase: words }, text.fine.removed)
              }
            />
          </section>
          <section aria-labelledby="quiet">
            <h2 id="quiet">{text.quiet.title}</h2>
            <p className="soft">
              {text.quiet.about} {text.quiet.always}
            </p>
            <Switch
              label={text.quiet.toggle}
              on={settings.quietens}
              onChange={on => void change({ type: 'settings/quietens', on })}
            />
            <AskAgain
              spared={quietRules(settings).map(id => ({ id, words: titleOf(id) }))}
              none={text.quiet.none}
              onAskAgain={({ id }) => void change({ type: 'settings/not-quiet', rule: id }, text.quiet.removed)}
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
