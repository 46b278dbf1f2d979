### A text that has changed since it was translated.

title = Pyongyang’s soldiers at the front

troops-sent = Pyongyang has sent at least 12,000 soldiers to the front.

china-position = So far, Beijing has made only very vague statements.
    .summary = Beijing keeps silent

source = The figures come from South Korea’s intelligence service.

closing = What comes next is open.
