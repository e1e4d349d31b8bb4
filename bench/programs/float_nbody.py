from _measure import measure

STEPS = 2_000


def make_bodies():
    return [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47841760435743],
        [4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.606326392995832, 2.81198684491626, -0.02521836165988763, 0.03769367487038949],
        [8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -1.01077434617879, 1.8256623712304119, 0.008415761376584154, 0.011286326131968767],
        [12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 1.0827910064415354, 0.8687130181696082, -0.010832637401363636, 0.0017237240570597112],
        [15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.979090732243898, 0.5946989986476762, -0.034755955504078104, 0.0020336868699246304],
    ]


def energy(bodies):
    total = 0.0
    for i in range(len(bodies)):
        x, y, z, vx, vy, vz, m = bodies[i]
        total += 0.5 * m * (vx * vx + vy * vy + vz * vz)
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx, dy, dz = x - b[0], y - b[1], z - b[2]
            total -= m * b[6] / (dx * dx + dy * dy + dz * dz) ** 0.5
    return total


def work():
    bodies = make_bodies()
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1:]]
    dt = 0.01
    for _ in range(STEPS):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            mag = dt * (dx * dx + dy * dy + dz * dz) ** -1.5
            bm = b[6] * mag
            am = a[6] * mag
            a[3] -= dx * bm
            a[4] -= dy * bm
            a[5] -= dz * bm
            b[3] += dx * am
            b[4] += dy * am
            b[5] += dz * am
        for body in bodies:
            body[0] += dt * body[3]
            body[1] += dt * body[4]
            body[2] += dt * body[5]
    return round(energy(bodies), 6)


assert abs(measure("float_nbody", work, STEPS * 10, repeats=5) - energy(make_bodies())) < 1e-3
