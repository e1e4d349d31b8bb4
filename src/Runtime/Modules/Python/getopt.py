"""Options of a command line, as C's getopt knows them."""

import os

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    """An option that is unknown, or lacks its argument, or should have none."""

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        super().__init__(msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def getopt(args, shortopts, longopts=[]):
    """The options with their values, and what is left; ends at the first word that is no option."""
    found = []
    longopts = _as_list(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            return found, args[1:]
        args = _take_option(found, args, shortopts, longopts)
    return found, args


def gnu_getopt(args, shortopts, longopts=[]):
    """As getopt, but options may also come after other words."""
    found, words = [], []
    longopts = _as_list(longopts)
    in_order = shortopts.startswith('-')
    if in_order:
        shortopts = shortopts[1:]
    stops_at_word = shortopts.startswith('+')
    if stops_at_word:
        shortopts = shortopts[1:]
    stops_at_word = stops_at_word or bool(os.environ.get('POSIXLY_CORRECT'))
    while args:
        if args[0] == '--':
            words += args[1:]
            break
        if args[0].startswith('-') and args[0] != '-':
            if in_order and words:
                found.append((None, words))
                words = []
            args = _take_option(found, args, shortopts, longopts)
        elif stops_at_word:
            words += args
            break
        else:
            words.append(args[0])
            args = args[1:]
    return found, words


def _as_list(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def _take_option(found, args, shortopts, longopts):
    word, rest = args[0], args[1:]
    if word.startswith('--'):
        return _take_long(found, word[2:], longopts, rest)
    return _take_short(found, word[1:], shortopts, rest)


def _take_long(found, text, longopts, rest):
    name, equals, value = text.partition('=')
    takes, name = _find_long(name, longopts)
    if not equals:
        value = None
    if takes is None:
        if value is not None:
            raise GetoptError(f'option --{name} must not have an argument', name)
    elif value is None and takes == '=':
        if not rest:
            raise GetoptError(f'option --{name} requires argument', name)
        value, rest = rest[0], rest[1:]
    found.append(('--' + name, value or ''))
    return rest


def _find_long(name, longopts):
    """What kind of argument the option takes (None, = or =?), and its whole name."""
    fitting = [option for option in longopts if option.startswith(name)]
    if not fitting:
        raise GetoptError(f'option --{name} not recognized', name)
    for ending, takes in (('', None), ('=', '='), ('=?', '=?')):
        if name + ending in fitting:
            return takes, name
    if len(fitting) > 1:
        raise GetoptError(f'option --{name} not a unique prefix; possible options: {", ".join(fitting)}', name)
    option, = fitting
    for ending in ('=?', '='):
        if option.endswith(ending):
            return ending, option.removesuffix(ending)
    return None, option


def _take_short(found, letters, shortopts, rest):
    while letters:
        letter, letters = letters[0], letters[1:]
        takes = _short_takes(letter, shortopts)
        value = ''
        if takes:
            if not letters and takes == ':':
                if not rest:
                    raise GetoptError(f'option -{letter} requires argument', letter)
                letters, rest = rest[0], rest[1:]
            value, letters = letters, ''
        found.append(('-' + letter, value))
    return rest


def _short_takes(letter, shortopts):
    for i, known in enumerate(shortopts):
        if letter == known != ':':
            following = shortopts[i + 1:i + 3]
            return '::' if following == '::' else ':' if following[:1] == ':' else ''
    raise GetoptError(f'option -{letter} not recognized', letter)
