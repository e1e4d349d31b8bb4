from _echo import measure

measure("tcp_echo_1000", clients=1000, requests=10_000)
