import '../../components/theme.css'
import { browser } from 'wxt/browser'
import type { ToBackground } from '../../lib/protocol'
import { connect } from './connection'
import { startPage } from './page'

connect(redeem, connection => startPage(document.getElementById('root')!, connection))

async function redeem(token: string): Promise<boolean> {
  const message: ToBackground = { type: 'card/redeem', token }
  return (await browser.runtime.sendMessage(message)) === true
}
