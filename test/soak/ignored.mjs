import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Leaves alone the examples that methods draw for the random tests: they are no part of what is scored. */
const examples = {
  shouldIgnore: ({ node }) =>
    /^(example|perUnitExample)$/.test(node.key?.name ?? node.id?.name ?? '')
      ? 'an example for random tests'
      : undefined,
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'examples', examples)];
