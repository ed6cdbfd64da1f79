/** Of the village pages, in each of them: no second request on a weak network. Old browsers skip what they do not know. */
import { raw } from 'hono/html'

export const style = raw(`*{box-sizing:border-box}
body{margin:0;font:20px/1.45 sans-serif;color:#18202c;background:#fff}
main,header,footer{max-width:36em;margin:0 auto;padding:12px 16px}
header{border-bottom:1px solid #dfe4ea}
footer{border-top:1px solid #dfe4ea;margin-top:24px}
h1{font-size:1.4em;line-height:1.25;margin:8px 0}
h2{font-size:1.15em;line-height:1.3;margin:28px 0 8px}
p{margin:6px 0;overflow-wrap:break-word;word-wrap:break-word}
ul{list-style:none;margin:0;padding:0}
li.card{border:1px solid #818c9b;border-radius:8px;padding:12px;margin:0 0 16px}
a{color:#1d57b0}
a.big,footer a{display:inline-block;padding:12px 0;min-height:48px}
footer a,footer button{margin-right:20px}
.quiet{color:#556070}
.bad{color:#b3261e;font-weight:bold}
.warn{color:#855000;font-weight:bold}
.quote{border-left:4px solid #1d57b0;padding-left:12px;white-space:pre-line}
label{display:block;font-weight:bold;margin:12px 0 4px}
input,textarea{width:100%;min-height:52px;font:inherit;padding:10px;color:inherit;background:transparent;border:1px solid #818c9b;border-radius:8px}
button{width:100%;min-height:56px;margin:10px 0 0;padding:10px;font:inherit;font-weight:bold;border:2px solid #1d57b0;border-radius:8px;color:#fff;background:#1d57b0;cursor:pointer}
button.second{color:#1d57b0;background:transparent}
button.link{width:auto;min-height:48px;margin:0;padding:12px 0;border:0;font-weight:normal;text-decoration:underline;color:#1d57b0;background:transparent}
.note{border:2px solid #17663a;border-radius:8px;padding:16px;margin:16px 0}
.note.bad{border-color:#b3261e}
@media (prefers-color-scheme:dark){body{color:#e6e9ee;background:#14171c}a,button.second,button.link{color:#8ab8ff}button{border-color:#8ab8ff}button.link{border:0}header,footer{border-color:#3a424e}.quiet{color:#a5afbc}.bad{color:#ff9c94}.warn{color:#f0c36a}.note.bad{border-color:#ff9c94}.quote{border-color:#8ab8ff}}
@media print{form,footer{display:none}}`)
