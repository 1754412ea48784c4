/**
 * Property tests take the same random values in every run, so that a failure is one of the change. `SEED=…` takes
 * others.
 */
const fc = require('fast-check');

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 2026) });
