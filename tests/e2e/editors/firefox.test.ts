import { contract } from './contract'

contract('firefox')
