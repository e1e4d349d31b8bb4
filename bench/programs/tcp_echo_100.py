from _echo import measure

measure("tcp_echo_100", clients=100, requests=10_000)
