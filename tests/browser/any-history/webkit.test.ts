import { webkit } from "../engines/webkit.ts";
import { testAnyHistory } from "../histories/any-history.ts";

testAnyHistory(webkit);
