/** Version of the engine, in every reading; the root's release script keeps it equal to package.json. */
export const VERSION = '0.1.0'
