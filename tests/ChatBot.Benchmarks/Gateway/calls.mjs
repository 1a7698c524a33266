// Calls of the library that ships, never the same twice, so that no kept answer is given: the COMMANDS_JSON of fake-server.mjs.
// usage: node calls.mjs COUNT
const count = Number(process.argv[2]);
const people = ["Kayani", "Shoigu", "Putin", "Sharif", "Bajwa", "Modi", "Lavrov", "Raheel", "Musharraf", "Zardari"];
const call = (name, option, value) => ({ name, options: [{ name: option, type: 3, value }] });
const kinds = [
  (k) => call("visits", "about", `${people[k % people.length]} ${2010 + (k % 9)} to ${2014 + k}`),
  (k) => call("deal", "about", `${2012 + (k % 6)} to ${2018 + k}`),
  (k) => call("onthisdate", "date", `${1900 + k}-${month(k)}-${String(1 + ((k * 5) % 28)).padStart(2, "0")}`),
  (k) => call("timeline", "about", `${2000 + (k % 18)} to ${2018 + k}`),
  (k) => call("exercise", "about", `${2015 + (k % 3)}-${month(k)} to ${2018 + k}`),
  (k) => call("agreement", "about", `${2010 + (k % 7)}-${month(k)} to ${2016 + k}`),
  (k) => call("who", "about", `${people[k % people.length]} ${1990 + k}`),
  (k) => call("figure", "about", `Mi-35 ${1990 + k}`),
];
const month = (k) => String(1 + (k % 12)).padStart(2, "0");
console.log(JSON.stringify(Array.from({ length: count }, (_, at) => kinds[at % kinds.length](Math.floor(at / kinds.length)))));
