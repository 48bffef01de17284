// Which way imports may point (docs/architecture.md draws it). Each comment says what to do instead.

// A test, what several tests share, and the contract that every language is tested by.
const tests = '(\\.(test|fixture|contract)\\.ts$|/testing/)'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      comment:
        'Two files that need each other are one topic: put them in one file, or move what both need into a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shapes-import-nothing',
      severity: 'error',
      comment:
        'Shapes are what flows between the stages. What needs a stage belongs in that stage, not in shapes.',
      from: { path: '^packages/shapes/', pathNot: tests },
      to: { path: '^(packages/(?!shapes/)|languages/|bench/)' },
    },
    {
      name: 'stages-meet-only-in-volgens',
      severity: 'error',
      comment:
        'intake, reading and record know shapes and nothing of each other. Join them in packages/volgens; pass ' +
        'what one needs of another as plain data from packages/shapes.',
      from: { path: '^packages/(intake|reading|record)/' },
      to: { path: '^(packages/(?!shapes/|$1/)|bench/)' },
    },
    {
      name: 'programs-are-on-top',
      severity: 'error',
      comment:
        'The library knows nothing of the programs built on it. Move the part that both need into packages/volgens.',
      from: { path: '^(packages/volgens|languages)/' },
      to: { path: '^(packages/(cli|server|web)|bench)/' },
    },
    {
      name: 'text-before-syntax-before-topics',
      severity: 'error',
      comment:
        'text knows no later stage, syntax only text. Move what an earlier stage needs into it, or into language.ts ' +
        'when the language must supply it.',
      from: { path: '^packages/reading/src/(words|text|syntax)/' },
      to: {
        path: '^packages/reading/src/([^/]+/|(read|index)\\.ts$)',
        pathNot: ['^packages/reading/src/$1/', '^packages/reading/src/(words|text)/'],
      },
    },
    {
      name: 'topics-stay-apart',
      severity: 'error',
      comment:
        'Topics (attribution, figures, time …) do not look at each other. Join their results by span in read.ts; ' +
        'what two of them need of the tree belongs in syntax.',
      // cases/ checks whole readings: it is what the languages' tests run. namings/ reads the cues that attribution found.
      from: {
        path: '^packages/reading/src/(?!words/|text/|syntax/|cases/|namings/)([^/]+)/',
        pathNot: tests,
      },
      to: {
        path: '^packages/reading/src/([^/]+/|(read|index)\\.ts$)',
        pathNot: '^packages/reading/src/($1|words|text|syntax)/',
      },
    },
    {
      name: 'namings-follow-attribution',
      severity: 'error',
      comment:
        'A naming is read from the cues, voices and trees of attribution, never the other way round; no other topic.',
      from: { path: '^packages/reading/src/namings/' },
      to: {
        path: '^packages/reading/src/([^/]+/|(read|index)\\.ts$)',
        pathNot: '^packages/reading/src/(namings|attribution|words|text|syntax)/',
      },
    },
    {
      name: 'core-names-no-language',
      severity: 'error',
      comment:
        'Stages and library work for every language. Put the word or rule in languages/<code> behind the Language ' +
        'interface and pass the language in; cli, server and bench hand in dutch and english. Tests may name one.',
      from: { path: '^packages/(shapes|intake|reading|record|volgens|web)/', pathNot: tests },
      to: { path: '^languages/' },
    },
    {
      name: 'onnx-only-in-syntax',
      severity: 'error',
      comment:
        'Only packages/reading/src/syntax knows how a model is run, so that the runtime can be replaced. Use its parser.',
      from: { pathNot: '^packages/reading/src/syntax/' },
      to: { path: '(^|/)onnxruntime-[a-z]+(/|$)' },
    },
    {
      name: 'front-door-only',
      severity: 'error',
      comment:
        'Import another package by its name and take what it exports. If you need more, export it there on purpose, ' +
        'in its index.ts.',
      from: { path: '^((?:packages|languages)/[^/]+|bench)/' },
      to: {
        path: '^((packages|languages)/[^/]+|bench)/',
        pathNot: '^$1/',
        dependencyTypes: ['local'],
      },
    },
    {
      name: 'no-test-in-product',
      severity: 'error',
      comment:
        'Product code needs neither tests nor test tools. Move what both need into a file of its own.',
      from: { path: '^(packages|languages|bench)/', pathNot: tests },
      to: { path: [tests, '(^|/)node_modules/(vitest|fast-check|@vitest)(/|$)'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^bench/dist/', '^(packages|languages)/[^/]+/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['volgens-source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
}
