import '../../components/theme.css'
import '../../components/page.css'
import './popup.css'
import { createRoot } from 'react-dom/client'
import { Popup } from './Popup'

createRoot(document.getElementById('root')!).render(<Popup />)
