import { readingContract } from '@volgens/reading/reading-contract'
import { english } from './index.ts'

readingContract(english, [
  'yesterday',
  'from May 3 to 5',
  'in 1996',
  'last Friday',
  'The minister says that the bridge stays shut',
  'the mayor said',
  'according to the police',
  'Jones',
  'She called the protesters bandits',
  'by her own account',
  'the ministry’s claim that nothing leaked',
  'We will go on',
  'demands an answer',
  'who denies that anyone was hurt',
  'Police arrested two protesters',
  'protests broke out in the city',
  'the army will crush the rebels',
])
