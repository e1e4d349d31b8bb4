class Subject:
    __name = "mangled in Subject"
    _Other__name = "mangled in Other"


setattr(Subject, "__name", "as it stands")


class Other:
    def look(self, subject):
        match subject:
            case Subject(__name=found):
                return found


print(Other().look(Subject()))
