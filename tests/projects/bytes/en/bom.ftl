title = Kyiv – 12,000 people

second = Second line
