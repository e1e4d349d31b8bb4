from decimal_places import PLACES


class Fraction:
    places = PLACES
