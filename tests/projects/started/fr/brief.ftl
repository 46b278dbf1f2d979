titel = La situation à Kyïv
