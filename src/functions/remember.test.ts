import { remembering } from "./remember";

test("the last keys are remembered, the longest unused is forgotten first", () => {
  const made: string[] = [];
  const double = remembering(2, (key) => {
    made.push(key);
    return key + key;
  });
  expect(["a", "b", "a", "c", "a", "b"].map(double)).toEqual(["aa", "bb", "aa", "cc", "aa", "bb"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("that nothing can be made is remembered too", () => {
  let asked = 0;
  const nothing = remembering(2, () => {
    asked += 1;
    return undefined;
  });
  nothing("a");
  nothing("a");
  expect(asked).toBe(1);
});
