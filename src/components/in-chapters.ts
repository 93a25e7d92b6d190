import Aside from "./Aside.astro";
import Cite from "./Cite.astro";
import Fact from "./Fact.astro";
import Guess from "./Guess.astro";
import Later from "./Later.astro";
import Photo from "./Photo.astro";
import Plain from "./Plain.astro";
import Quote from "./Quote.astro";
import Rally from "./Rally.astro";
import Scene from "./Scene.astro";
import Step from "./Step.astro";
import Tape from "./Tape.astro";
import Term from "./Term.astro";

/** The components that a chapter may use, by name. */
export const inChapters = { Aside, Cite, Fact, Guess, Later, Photo, Plain, Quote, Rally, Scene, Step, Tape, Term };
