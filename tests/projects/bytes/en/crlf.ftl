title =
    First line
    second with 12,000

second = Two
