import fc from "fast-check";

/** Property tests draw the same examples on every machine, so that a build fails only for what changed; `FC_SEED=7 npm test` tries others. */
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20190208) });
