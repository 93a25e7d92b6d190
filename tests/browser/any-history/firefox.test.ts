import { firefox } from "../engines/firefox.ts";
import { testAnyHistory } from "../histories/any-history.ts";

testAnyHistory(firefox);
