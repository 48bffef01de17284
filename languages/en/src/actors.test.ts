import { actorsContract } from '@volgens/reading/actors-contract'
import { english } from './index.ts'

actorsContract(english, new URL('../cases/', import.meta.url))
