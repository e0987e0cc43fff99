// The allowed arrows, as in ARCHITECTURE.md. Whatever is not listed under `allowed` is a fault.
const pure = '^packages/(core|language|i18n)/'
const test = '[.]test[.]ts$'

/** Files under `from` may import the front doors of these packages. */
const arrow = (from, packages) => ({
  from: { path: from },
  to: { path: `^packages/(${packages.join('|')})/src/index[.]ts$` },
})

module.exports = {
  forbidden: [
    { name: 'cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'cannot-be-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'pure-package-uses-node',
      severity: 'error',
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'package-not-declared',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
  ],
  allowed: [
    // A workspace is free inside itself.
    { from: { path: '^((?:packages|apps)/[^/]+|eval|bench|fixtures|checks|docs)/' }, to: { path: '^$1/' } },
    arrow('^packages/(language|readers|i18n)/', ['core']),
    arrow('^packages/casework/', ['core', 'language', 'i18n']),
    arrow('^apps/cli/', ['casework', 'core', 'i18n', 'language']),
    // Readers only where the parts are put together: the pile that casework is handed.
    arrow('^apps/cli/src/pile[.]ts$', ['readers']),
    arrow('^(eval|bench|fixtures)/', ['core', 'language', 'readers', 'casework', 'i18n']),
    // Nobody is allowed into eval, bench or checks: no arrow names them.
    { from: {}, to: { path: '(^|/)node_modules/(?!@cairn/)' } },
    { from: {}, to: { dependencyTypes: ['core'] } },
  ],
  allowedSeverity: 'error',
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'types'] },
  },
}
