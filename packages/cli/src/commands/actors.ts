import { Argument, type Command } from 'commander'
import type { ActorsOptions, ListOptions, SuggestOptions } from '../actors-command.ts'
import type { ActorsDecision, DecideOptions, SplitOptions } from '../actors-decide-command.ts'
import type { Io } from '../io.ts'
import { dataOption } from '../record-place.ts'
import { byOption } from '../reviewer.ts'
import { EXIT_HELP, whole } from './arguments.ts'

/** `volgens actors` and what belongs to it. */
export function addActors(program: Command, io: Io): void {
  const actors = program
    .command('actors')
    .summary('who is in the record, and who is the same')
    .description(
      'Lists the actors of the record, the most mentioned first: those of all reports that are certainly the same are ' +
        'one. Who may be the same is suggested, and a person says. No decision changes what reports say.',
    )
    .option('--dossier <NAME>', 'of one dossier')
    .option('--find <NAME>', 'who may be called so, in any spelling or script')
    .option('--limit <N>', 'list at most N', whole, 100)
    .enablePositionalOptions()
    .addHelpText('after', HELP)
  shared(actors).action(async (options: ListOptions) => {
    const { printActors } = await import('../actors-command.ts')
    await printActors(options, io)
  })
  addShow(actors, io)
  addSuggest(actors, io)
  addPairs(actors, io)
  addSplit(actors, io)
  addRename(actors, io)
  addUndo(actors, io)
}

const shared = (command: Command) =>
  command.addOption(dataOption()).option('--json', 'as JSON, for programs')

function addShow(actors: Command, io: Io): void {
  const show = actors
    .command('show')
    .addArgument(actorNumber())
    .summary('what belongs to one actor, report by report')
    .description('Lists what belongs to one actor, report by report.')
  shared(show).action(async (id: number, options: ActorsOptions, command: Command) => {
    const { printActor } = await import('../actors-command.ts')
    await printActor(id, inherited(options, command), io)
  })
}

function addSuggest(actors: Command, io: Io): void {
  const suggest = actors
    .command('suggest')
    .summary('pairs of actors that may be one, with why')
    .description(
      'Lists pairs of actors that may be one, the likeliest first, with what speaks for and against it. Pairs that a ' +
        'person told apart are left out; those that nobody could tell come last.',
    )
    .option('--dossier <NAME>', 'with one of a dossier')
    .option('--actor <NO.>', 'with this actor', whole)
    .option('--limit <N>', 'list at most N', whole, 20)
  shared(suggest).action(async (options: SuggestOptions, command: Command) => {
    const { printSuggestions } = await import('../actors-command.ts')
    await printSuggestions(inherited(options, command), io)
  })
}

const PAIRS = {
  merge: 'the first becomes part of the second, which keeps its name',
  same: 'they are one: whom a person curated stays, else who is mentioned more',
  different: 'they are two, and it is not asked again',
  unsure: 'nobody can tell; asked last',
} as const

function addPairs(actors: Command, io: Io): void {
  for (const kind of ['merge', 'same', 'different', 'unsure'] as const) {
    const pair = actors
      .command(kind)
      .addArgument(actorNumber())
      .addArgument(actorNumber('<OTHER>'))
      .summary(PAIRS[kind])
      .description(`Of two actors: ${PAIRS[kind]}.`)
    deciding(pair, io, ([a, b]) => ({ kind, a: Number(a), b: Number(b) }))
  }
}

function addSplit(actors: Command, io: Io): void {
  const split = actors
    .command('split')
    .addArgument(actorNumber())
    .summary('take some of what belongs to an actor into a new one')
    .description(
      'Takes what is called so, or stands in these reports, out of an actor into a new one; with both, what has both.',
    )
    .option('--report <ID...>', 'of these reports (the first characters will do)')
    .option('--spelling <NAME...>', 'of these names, as reports spell them')
    .option('--name <NAME>', 'what the new one is called (as it is most often there)')
  deciding(split, io, ([actor], options) => ({
    kind: 'split',
    actor: Number(actor),
    ...(options as SplitOptions),
  }))
}

function addRename(actors: Command, io: Io): void {
  const rename = actors
    .command('rename')
    .addArgument(actorNumber())
    .argument('<NAME>', 'what it is called from now on')
    .summary('call an actor otherwise')
    .description('Calls an actor otherwise in the record; what reports call it stays.')
  deciding(rename, io, ([actor, name = '']) => ({ kind: 'rename', actor: Number(actor), name }))
}

function addUndo(actors: Command, io: Io): void {
  const undo = actors
    .command('undo')
    .addArgument(new Argument('<SEQ>', 'number of a decision').argParser(whole))
    .summary('take a decision about actors back')
    .description(
      'Takes back the decision of this number, exactly. Refused where a later one needs it: that one goes first.',
    )
  deciding(undo, io, ([seq]) => ({ kind: 'undo', seq: Number(seq) }))
}

/** A command that writes down a decision, made from its arguments and options. */
function deciding(
  command: Command,
  io: Io,
  decisionOf: (given: readonly string[], options: DecideOptions) => ActorsDecision,
): void {
  shared(command)
    .addOption(byOption())
    .action(async () => {
      const { decideActors } = await import('../actors-decide-command.ts')
      const options = inherited(command.opts<DecideOptions>(), command)
      await decideActors(decisionOf(command.args, options), options, io)
    })
}

/** --data and --json may stand before the name of the command as well. */
function inherited<Options extends ActorsOptions>(options: Options, command: Command): Options {
  const { data, json, dossier } = command.parent?.opts<ListOptions>() ?? {}
  const before = { data, json, dossier }
  return {
    ...Object.fromEntries(Object.entries(before).filter(([, value]) => value !== undefined)),
    ...options,
  }
}

const actorNumber = (name = '<NO.>') =>
  new Argument(name, 'number of an actor, as volgens actors shows it').argParser(whole)

const HELP = `
Examples:
  $ volgens actors --dossier kazakhstan          who is in its reports
  $ volgens actors --find Токаев                 Tokajev, Tokayev, Tokaïev
  $ volgens actors suggest                       who may be the same, and why
  $ volgens actors same 2 42                     they are
  $ volgens actors different 3 65 --by Noor      they are not
  $ volgens actors split 7 --report 3b03 9ade    two people of one name
  $ volgens actors undo 12                       take decision 12 back
${EXIT_HELP}`
