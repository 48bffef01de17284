import { actorsContract } from '@volgens/reading/actors-contract'
import { dutch } from './index.ts'

actorsContract(dutch, new URL('../cases/', import.meta.url))
