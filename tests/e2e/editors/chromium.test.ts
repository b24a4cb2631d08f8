import { contract } from './contract'

contract('chromium')
