import fc from "fast-check";

/**
 * Property tests use the same examples on every machine, so that only a change can fail a build; `FC_SEED=7 npm test`
 * tries others.
 */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20190208) });
