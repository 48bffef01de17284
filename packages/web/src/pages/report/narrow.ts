import { MediaQuery } from 'svelte/reactivity'

/** Too narrow for a margin beside the text: it stands under its paragraph then; as in the styles. */
export const narrowScreen = () => new MediaQuery('(max-width: 56rem)')
