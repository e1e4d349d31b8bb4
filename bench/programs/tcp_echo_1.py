from _echo import measure

measure("tcp_echo_1", clients=1, requests=10_000)
